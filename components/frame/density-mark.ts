/** Where the browser keeps how dense its owner likes tables, in every room of every opening. */
export const DENSITY_KEY = "shortlist-density";
export const COMPACT = "compact";

/** Run before anything is drawn, so that a page comes as dense as it will stay. */
export const DENSITY_SCRIPT = `try{if(localStorage.getItem("${DENSITY_KEY}")==="${COMPACT}")document.documentElement.dataset.density="${COMPACT}"}catch{}`;
