import { type UnitRecord, unitBySymbol } from '../../shared/units.ts';

/** How often, or how many times as much. */
export const COUNT_UNIT: UnitRecord = { ...unitBySymbol('1')!, name: 'count' };
