import { FluentProvider } from '@fluentui/react-components';
import type { Formatter } from '../i18n';
import { FormatProvider } from './context/format';
import { FailurePage, type FailurePageProps } from './shell/failure-page';
import { themeFor, type Look } from './theme/themes';
import { useLook } from './theme/use-look';

interface StartPageProps extends FailurePageProps {
  readonly format: Formatter;
  readonly officeLook: Look | null;
}

/** A page in place of the whole pane, where it cannot start. */
export function StartPage({ format, officeLook, ...failure }: StartPageProps) {
  const look = useLook(officeLook);
  return (
    <FluentProvider
      theme={themeFor(look, format.locale)}
      lang={format.locale}
      // As high as the pane: below the text the page behind it has another dark.
      style={{ colorScheme: look, minHeight: '100vh' }}
    >
      <FormatProvider format={format}>
        <FailurePage {...failure} />
      </FormatProvider>
    </FluentProvider>
  );
}
