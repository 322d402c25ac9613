// The production build of npm test: what npm start makes, and leaves alone where nothing has changed.
import { build, indexContent } from './setup/build.mjs';

indexContent();
build();
