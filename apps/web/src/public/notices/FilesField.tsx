import { sizeOf } from '../../time/format.js';
import { Asked, tied } from '../Field.js';
import { fill, useWords } from '../words.js';

const KINDS = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx';

export function FilesField({ files, error, onFiles }: { readonly files: readonly File[]; readonly error: string | null; readonly onFiles: (files: readonly File[]) => void }) {
  const { words: { notices: words }, signs } = useWords();
  const around = { id: 'files', label: words.files, help: words.filesHelp, error };
  return (
    <Asked {...around}>
      <input type="file" multiple accept={KINDS} {...tied(around)} onChange={(event) => {
        onFiles([...files, ...(event.target.files ?? [])]);
        event.target.value = '';
      }} />
      {files.length > 0 && (
        <ul className="files">{files.map((file, index) => (
          <li key={`${file.name} ${index}`}>{file.name}{signs.open}{sizeOf(file.size)}{signs.close} <button type="button" className="plain" onClick={() => onFiles(files.filter((_, at) => at !== index))}>{fill(words.remove, { name: file.name })}</button></li>
        ))}</ul>
      )}
    </Asked>
  );
}
