/** Which index an organisation's pages live in: a municipality has its own, the others share one per kind. */
import type { Organisation } from './organisation.ts';

export const SHARED_INDEXES = { samenwerking: 'samen', landelijk: 'rijk' } as const;

export function indexNameOf(organisation: Pick<Organisation, 'id' | 'type'>): string {
  return organisation.type === 'gemeente' ? organisation.id : SHARED_INDEXES[organisation.type];
}
