import { useTitle } from './use-head.js';

export function PageTitle({ title, lead }: { readonly title: string; readonly lead?: string }) {
  useTitle(title);
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && lead !== '' && <p className="lead">{lead}</p>}
    </>
  );
}
