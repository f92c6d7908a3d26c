import { Component, type ComponentChildren } from 'preact';
import { i18n } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Message } from './Message.tsx';

/** Whatever breaks while drawing ends here: said in plain words, with a way on. The details go to the console. */
export class ErrorBoundary extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
    // The way home is a link: once it is followed, try to draw again.
    addEventListener('hashchange', () => this.setState({ broken: false }), { once: true });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main id="main">
        <Message title={i18n.t('common:error.title')} text={i18n.t('common:error.text')} art="match">
          <Button look="solid" icon="redo" onClick={() => location.reload()}>
            {i18n.t('common:error.reload')}
          </Button>
          <ButtonLink href="#/">{i18n.t('common:error.home')}</ButtonLink>
        </Message>
      </main>
    );
  }
}
