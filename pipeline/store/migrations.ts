/** How a store came to its present form, one step a version. Steps that were released are never changed; add one. */
import { TABLES } from './schema.ts';
import { VIEWS } from './views.ts';

/** Entry n takes a store from version n to n + 1. */
export const MIGRATIONS: readonly string[] = [TABLES + VIEWS];
