import type { LegalBasis } from '../api/procedures.js';

export function BasisLine({ basis }: { readonly basis: LegalBasis }) {
  return <>{basis.title}（<span className="num">{basis.number}</span>）<span className="muted">{basis.issuer}</span></>;
}
