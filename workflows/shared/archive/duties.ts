/** Who does what until when, as it was decided. */
export const duties: readonly string[] = ['Start_ArchiveRequested', 'Task_ReviewArchive: archivist', 'Task_CompleteArchive: documentClerk'];
