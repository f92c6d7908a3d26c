import { RULES } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import type { Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { BoosterList } from './BoosterList.tsx';
import { BoosterScreen } from './BoosterScreen.tsx';
import { openBooster } from './open-booster.ts';

interface BoosterRouteProps {
  /** None: the list of them. */
  readonly of: { readonly rule: string; readonly n: number } | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
}

export function BoosterRoute({ of, services, onSettings }: BoosterRouteProps) {
  const { t } = useLanguage();
  if (!of) return <BoosterList library={services.library} onSettings={onSettings} />;
  const rule = RULES.find((known) => known === of.rule);
  if (!rule) {
    return (
      <Page title={t('error.lost-title')} name="lost" onSettings={onSettings}>
        <Message title={t('error.lost-title')} text={t('error.lost-text')} art="signpost">
          <ButtonLink look="solid" href="#/booster">
            {t('booster:all')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  return (
    <LazyScreen
      name={`booster-${rule}-${of.n}`}
      sentences={[]}
      load={() => openBooster(services.library, rule, of.n)}
      render={(opened) => (
        <BoosterScreen rule={rule} n={of.n} opened={opened} services={services} onSettings={onSettings} />
      )}
      onSettings={onSettings}
    />
  );
}
