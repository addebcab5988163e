/** Something the user can mend: told as one clear sentence, without a stack trace. */
export class Complaint extends Error {}
