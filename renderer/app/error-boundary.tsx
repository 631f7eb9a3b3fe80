import { Component, type ReactNode } from 'react';
import type { Language } from '#shared/domain/project.ts';
import { translatorFor } from '#renderer/app/context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Details } from '#renderer/ui/details.tsx';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A broken screen says so; the work is in the database already. */
export class ErrorBoundary extends Component<Props, { readonly message?: string }> {
  override state: { readonly message?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === undefined) return this.props.children;
    const { t } = translatorFor(this.props.language);
    return (
      <main className="cannot-start">
        <h1>{t('app.name')}</h1>
        <p role="alert">{t('app.broke')}</p>
        <Details name={t('app.details')} text={this.state.message} />
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      </main>
    );
  }
}
