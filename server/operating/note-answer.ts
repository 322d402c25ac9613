import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from '../../lib/address/inner-link.ts';
import { read } from '../../lib/address/table.ts';
import type { Storable } from '../stored/storable.ts';
import { noteWay } from './request-log.ts';
import { countAnswer, type Way } from './tally.ts';

/** Counts an answer that is not stored, when it is sent or broken off. */
export function noteAnswer({ url = '' }: IncomingMessage, response: ServerResponse, way: Way, place: Storable | undefined): void {
  noteWay(response, way);
  response.once('close', () => countAnswer(place?.kind ?? read(pathOf(url))?.kind ?? 'none', way, response.statusCode));
}
