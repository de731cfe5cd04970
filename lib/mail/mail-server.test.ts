import { expect, test } from "vitest";
import { parseMailAddress, parseMailServer } from "#lib/mail/mail-server.ts";

const none = { user: null, password: null };

test.each([
  ["smtps://ada:secret@mail.example.edu:465", ["mail.example.edu", 465, true, "ada", "secret"]],
  ["smtp://mail.example.edu", ["mail.example.edu", 587, false, null, null]],
  ["smtps://mail.example.edu/", ["mail.example.edu", 465, true, null, null]],
  ["smtp://ada%40example.edu:p%3Aw%2F@127.0.0.1:2525", ["127.0.0.1", 2525, false, "ada@example.edu", "p:w/"]],
  ["smtp://[::1]:25", ["::1", 25, false, null, null]],
])("%s", (setting, [host, port, secure, user, password]) => {
  expect(parseMailServer(setting)).toEqual({ ...none, host, port, secure, user, password });
});

test.each([
  "mail.example.edu",
  "https://mail.example.edu",
  "smtp://",
  "smtp:///",
  "smtps://ada@mail.example.edu",
  "smtps://ada:%zz@mail.example.edu",
  "smtps://mail.example.edu?tls=none",
  "smtps://mail.example.edu/inbox",
])("%s is no mail server", (setting) => {
  expect(parseMailServer(setting)).toBeNull();
});

test("a sender is an address, with a name or without", () => {
  expect(parseMailAddress("hiring@example.edu")).toEqual({ name: "", address: "hiring@example.edu" });
  expect(parseMailAddress("Hiring at Testing <hiring@example.edu>")).toEqual({
    name: "Hiring at Testing",
    address: "hiring@example.edu",
  });
  for (const wrong of ["hiring", "a@b, c@d", "Ada <a@b> <c@d>", "a@b\nBcc: c@d"])
    expect(parseMailAddress(wrong)).toBeNull();
});
