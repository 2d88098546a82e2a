/** The room of rows that are not drawn. */
export function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return <tr className="inbox-room" aria-hidden="true"><td colSpan={columns} style={{ height }} /></tr>;
}
