import type { ArchiveFacts } from './archive-entry.js';

/** How anybody can check the package with tools of their own. */
export function readme(facts: ArchiveFacts): string {
  return `电子卷宗 ${facts.caseNo}

本压缩包是一个备案事项的完整电子卷宗。
  index.html    卷宗目录（用浏览器打开）
  index.json    卷宗目录（供程序读取）
  SHA256SUMS    全部文件的 SHA-256 校验值
  卷宗/         申请表、材料、意见、文书、送达和办理记录

核验方法（不需要本系统）：
  1. 解压后在本目录执行  sha256sum -c SHA256SUMS  （Linux、macOS：shasum -a 256 -c SHA256SUMS）；
     Windows 可用 PowerShell：Get-FileHash 文件名 -Algorithm SHA256，与 SHA256SUMS 中的值比对。
  2. 全部显示 OK，且目录中没有 SHA256SUMS 未列出的文件（SHA256SUMS 自身除外），说明卷宗未被改动。
  3. 本压缩包自身的 SHA-256 值登记在办理系统的归档记录中，可向归档机关核对。

Electronic file of case ${facts.caseNo}

This package is the complete electronic file of one filing matter.
  index.html    table of contents (open in a browser)
  index.json    table of contents (for programs)
  SHA256SUMS    SHA-256 of every file
  卷宗/         application, materials, opinions, documents, deliveries, log

How to check it without the system that made it:
  1. Unpack and run  sha256sum -c SHA256SUMS  in this folder (macOS: shasum -a 256 -c SHA256SUMS;
     Windows PowerShell: Get-FileHash NAME -Algorithm SHA256, compared with SHA256SUMS).
  2. If every line says OK and the folder holds no file that SHA256SUMS does not list (but itself), nothing was changed.
  3. The SHA-256 of the package itself is in the archive record of the authority, which can confirm it.
`;
}
