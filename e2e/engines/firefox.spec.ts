import { findEngine } from '@/scripts/setup/engines.mjs';
import { openFirefox } from '../support/engines/firefox';
import { mainFlows } from '../support/engines/flows';

const { firefox } = findEngine('Firefox') ?? {};

mainFlows('Firefox', firefox === undefined ? undefined : () => openFirefox(firefox));
