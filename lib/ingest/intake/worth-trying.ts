/** How a sentence begins about a file that was too much for its reader this time, whatever is in it. */
export const TOO_MUCH = "Reading this file";

/** Whether another try may end otherwise: what a file is does not change, how busy the machine is does. */
export const worthTrying = (message: string | null): boolean => message?.startsWith(TOO_MUCH) ?? false;
