import { useLanguage } from '../../language.ts';
import { ButtonLink } from '../../parts/Button.tsx';
import { printRoute } from '../../route.ts';
import { ScorecardScreen } from '../../scorecard/ScorecardScreen.tsx';
import type { Services } from '../../services.ts';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import { Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { beginWith } from '../chapters.ts';
import { type ReplayTrouble, readReplay } from './replay-link.ts';

interface ReplayRouteProps {
  /** What stands in the address after `#/replay/`. */
  readonly link: string;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** A run that came in a link: played again, reckoned again, and shown like any other, from its replay on. */
export function ReplayRoute({ link, services, onSettings }: ReplayRouteProps) {
  return (
    <LazyScreen
      name={`replay-${link}`}
      sentences={[]}
      load={async () => {
        const read = await readReplay(link, services);
        if (read.ok) beginWith('replay');
        return read;
      }}
      render={(read) => {
        if (!read.ok) return <Trouble because={read.because} onSettings={onSettings} />;
        const { scenario, run, source } = read.finished;
        // With something injected, or a trainer’s own, it is not to be had from its address alone.
        const inLibrary = source === undefined && scenario.posts.every(({ id }) => /^[a-z]/.test(id));
        const again = (seed: number | undefined) => {
          const { mode } = run;
          location.hash = printRoute({ at: 'play', scenario: scenario.id, mode, ...(seed !== undefined && { seed }) });
        };
        return (
          <ScorecardScreen
            finished={read.finished}
            mountSpread={services.mountSpread}
            onAgain={inLibrary ? again : undefined}
            onSettings={onSettings}
          />
        );
      }}
      onSettings={onSettings}
    />
  );
}

function Trouble({ because, onSettings }: { readonly because: ReplayTrouble; readonly onSettings: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t('replay:trouble.title')} name="replay-trouble" onSettings={onSettings}>
      <Message title={t('replay:trouble.title')} text={t(`replay:trouble.${because}`)} art="chain">
        <ButtonLink look="solid" icon="home" href="#/">
          {t('error.home')}
        </ButtonLink>
      </Message>
    </Page>
  );
}
