/** What the rules of an audit give: a remark about claims, before places are looked up. */
import type { ScopedClaim } from '../4-link/claims/model.ts';
import type { Claim, Finding, Relation, Severity } from '../model.ts';
import type { Scene } from '../5-reconcile/scene.ts';
import type { AuditRule } from './model.ts';

/**
 * The draft's name while it is reconciled. It sorts before all others, so that the draft's side of a comparison comes
 * first, and cannot be a word of a text, so that it can be replaced by words in the end.
 */
export const DRAFT = '\u0001draft';

export interface Remark {
  readonly rule: AuditRule;
  readonly relation?: Relation;
  readonly severity: Severity;
  readonly message: string;
  /** In the draft: where the remark stands. */
  readonly at: Claim;
  readonly related: readonly Claim[];
}

/** One draft beside the sources that report its event. */
export interface Desk {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  /** Claims of the draft and of the sources. */
  readonly own: readonly ScopedClaim[];
  readonly others: readonly ScopedClaim[];
}

export const isOwn = (claim: { readonly doc: string }): boolean => claim.doc === DRAFT;
