/** Address of the comparison of these candidates, in this order. */
export const compareHref = (slug: string, ids: readonly number[]): string => `/${slug}/compare?ids=${ids.join(",")}`;
