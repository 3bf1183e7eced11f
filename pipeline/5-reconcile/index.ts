import type { Linked } from '../4-link/index.ts';
import type { Finding } from '../model.ts';

export function reconcile(_linked: Linked): Finding[] {
  return [];
}
