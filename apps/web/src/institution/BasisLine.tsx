import type { LegalBasis } from '../api/procedures.js';

export function BasisLine({ basis }: { readonly basis: LegalBasis }) {
  return <span lang="zh-CN">{basis.title}（<span className="num">{basis.number}</span>）<span className="muted">{basis.issuer}</span></span>;
}
