import { createRoot } from 'react-dom/client';
import { createFormatter, type Locale } from '../../../src/i18n';
import { App } from '../../../src/taskpane/app';
import { viewOf } from '../../../src/taskpane/view';
import { FakeSession } from '../support/fake-session';
import { scenes, type Scene } from '../support/scenes';

// The pane over a made-up session, chosen by the address: ?scene=few&locale=en&view=progress
const asked = new URLSearchParams(location.search);
const scene = (asked.get('scene') ?? 'few') as Scene;
const locale = (asked.get('locale') ?? 'zh-CN') as Locale;
const session = new FakeSession(scenes[scene]());
document.documentElement.lang = locale;
Object.assign(window, { session });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <App
      session={session}
      format={createFormatter(locale)}
      version="0.2.0"
      officeLook={null}
      view={viewOf(location.search)}
    />,
  );
}
