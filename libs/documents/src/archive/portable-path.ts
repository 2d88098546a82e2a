const LONGEST_NAME = 100;

/** People name their files as they like; a package must unpack to the same names on every system. */
function portableName(name: string): string {
  const plain = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*\\]/gu, '_').replace(/[. ]+$/u, '_');
  const characters = [...plain];
  if (characters.length <= LONGEST_NAME) return plain;
  const extension = /\.[^.]{1,10}$/u.exec(plain)?.[0] ?? '';
  return `${characters.slice(0, LONGEST_NAME - [...extension].length).join('')}${extension}`;
}

/** The path inside the package. What would leave the folder (`..`) or name no file stays as it is and is refused. */
export function portablePath(path: string): string {
  return path.split('/').map((name) => (name === '.' || name === '..' ? name : portableName(name))).join('/');
}
