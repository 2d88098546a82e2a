/** The kinds of file that the procedures accept, with the extensions and the media type of each. */
export const UPLOAD_KINDS = {
  pdf: { extensions: ['pdf'], mime: 'application/pdf' },
  png: { extensions: ['png'], mime: 'image/png' },
  jpeg: { extensions: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  docx: { extensions: ['docx'], mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { extensions: ['xlsx'], mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;

export type UploadKind = keyof typeof UPLOAD_KINDS;

const KIND_OF_EXTENSION: ReadonlyMap<string, UploadKind> = new Map([
  ['pdf', 'pdf'], ['png', 'png'], ['jpg', 'jpeg'], ['jpeg', 'jpeg'], ['docx', 'docx'], ['xlsx', 'xlsx'],
]);

export function extensionOf(fileName: string): string {
  return /\.([^.\\/]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

export function kindOfExtension(extension: string): UploadKind | null {
  return KIND_OF_EXTENSION.get(extension) ?? null;
}
