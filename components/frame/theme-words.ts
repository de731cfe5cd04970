import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** A deep ink blue: the one accent. White on shade 7 passes 4.5 : 1; on the dark ground links and marks take shade 4. */
const ink: MantineColorsTuple = [
  "#eef3fb",
  "#dbe5f3",
  "#b5c9e6",
  "#8cabd9",
  "#6a91ce",
  "#5581c7",
  "#4878c4",
  "#2f5fa6",
  "#24508f",
  "#173f76",
];

/** What makes the library ours. Its words for style sheets stand in app/theme.css; a test holds that they are these. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: 7,
  colors: { ink },
  autoContrast: true,
  defaultRadius: "sm",
  cursorType: "pointer",
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: { fontWeight: "650" },
  focusRing: "auto",
  respectReducedMotion: true,
  // A number out of range stays as typed and is answered in words, instead of becoming another one unasked.
  components: { NumberInput: { defaultProps: { clampBehavior: "none" } } },
});
