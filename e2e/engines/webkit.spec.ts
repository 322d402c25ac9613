import { findEngine } from '@/scripts/setup/engines.mjs';
import { mainFlows } from '../support/engines/flows';
import { openWebKit } from '../support/engines/webkit';

const { driver, miniBrowser, xvfb } = findEngine('WebKit') ?? {};

mainFlows('WebKit', driver && miniBrowser && xvfb ? () => openWebKit({ driver, miniBrowser, xvfb }) : undefined);
