/**
 * Flags of every program of ours. Most of what a request makes is of no use after it: room for it is kept small and swept
 * often. And the engine is told to sweep as soon as what lives on has grown by half; by itself it waits until there is
 * twice or four times as much. After lists of a thousand candidates the process holds half of what it would hold
 * otherwise, for a tenth more of processor time.
 */
export const NODE_FLAGS = ["--max-semi-space-size=8", "--max-old-space-size=1920", "--heap-growing-percent=50"];

/**
 * What is set around every program of ours. glibc gives each thread a store of its own, of some ten megabytes; two are
 * enough for all. Other systems do not know the word.
 */
export const NODE_SURROUNDINGS = { MALLOC_ARENA_MAX: "2" };
