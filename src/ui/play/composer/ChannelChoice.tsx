import { CHANNELS, type Channel } from '../../../crisis/vocabulary.ts';
import { useLanguage } from '../../language.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { isPublicPlace, type ScenarioPost } from '../scenario-index.ts';

interface ChannelChoiceProps {
  readonly post: ScenarioPost;
  readonly channel: Channel;
  readonly onChange: (channel: Channel) => void;
}

/** Where the answer goes, and who will read it there. */
export function ChannelChoice({ post, channel, onChange }: ChannelChoiceProps) {
  const { t } = useLanguage();
  if (!isPublicPlace(post.on)) return null;
  return (
    <div class="channel">
      <Segmented
        legend={t('play:composer.channel')}
        value={channel}
        options={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
        onChange={onChange}
      />
      <p class="soft">{t(`play:composer.${channel}`)}</p>
    </div>
  );
}
