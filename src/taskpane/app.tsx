import { FluentProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Notice, Session } from '../app/session/session';
import type { Formatter } from '../i18n';
import { messageOf } from '../i18n/message-of';
import { PaneProvider, type Pane } from './context/pane';
import { diagnosticText } from './diagnostic-text';
import { ErrorBoundary } from './shell/error-boundary';
import { FailurePage } from './shell/failure-page';
import { Shell } from './shell/shell';
import { themeFor, type Look } from './theme/themes';
import { useLook } from './theme/use-look';
import type { View } from './view';

const useStyles = makeStyles({
  root: { minWidth: 0, overflow: 'hidden' },
  page: { height: '100vh' },
  part: { height: '100%' },
});

interface AppProps {
  readonly session: Session;
  readonly format: Formatter;
  readonly version: string;
  /** The look that Office asks for, null where it does not say. */
  readonly officeLook: Look | null;
  /** The screen to open at, null for the usual one. */
  readonly view: View | null;
  /** Whether the pane is the whole page, as in Excel, or as high as what it stands in. */
  readonly extent?: 'page' | 'part';
}

/** The task pane over a session. It knows neither Excel nor what the session does. */
export function App({ session, format, version, officeLook, view, extent = 'page' }: AppProps) {
  const styles = useStyles();
  const look = useLook(officeLook);
  const theme = useMemo(() => themeFor(look, format.locale), [look, format.locale]);
  const [ownNotice, setOwnNotice] = useState<Notice | null>(null);

  const run = useCallback(
    (action: Promise<void>) => {
      action.catch((error: unknown) => {
        const message = messageOf('pane.failure.action', {});
        setOwnNotice({ tone: 'error', message, diagnostic: diagnosticText(error, version) });
      });
    },
    [version],
  );
  const pane = useMemo<Pane>(() => ({ session, format, version, run }), [session, format, version, run]);
  const crashed = (error: unknown) => (
    <FailurePage
      title={format(messageOf('pane.failure.crash-title', {}))}
      text={format(messageOf('pane.failure.crash', {}))}
      action={format(messageOf('pane.failure.reload', {}))}
      onAction={() => window.location.reload()}
      diagnostic={diagnosticText(error, version)}
    />
  );
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.root, styles[extent])}
      style={{ colorScheme: look }}
      lang={format.locale}
    >
      <PaneProvider pane={pane}>
        <ErrorBoundary fallback={crashed}>
          <Shell view={view} ownNotice={ownNotice} onDismissOwn={() => setOwnNotice(null)} />
        </ErrorBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}
