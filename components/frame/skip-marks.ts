/** Names the filter of the page's table, for the link at the head of the page that leads past everything before it. */
export const TABLE_FILTER = "table-filter";
