/** Said of a document whose text names nobody as its owner; no longer true once somebody says whose it is. */
export const NO_OWNER = "No owner was found in the text: choose the candidate, or type the name.";

/** Also as earlier versions said it. */
export const saysNoOwner = (remark: string): boolean => remark.startsWith("No owner was found in the text:");
