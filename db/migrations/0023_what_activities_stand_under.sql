ALTER TABLE `activities` ADD `under` text;--> statement-breakpoint
ALTER TABLE `activities` ADD `under_start` integer;--> statement-breakpoint
ALTER TABLE `activities` ADD `under_end` integer;--> statement-breakpoint
-- What an activity stands under is found too; rows from before have none, so that what is indexed of them stays as it is.
DROP VIEW `searched_activities`;--> statement-breakpoint
CREATE VIEW `searched_activities` AS
SELECT t.id AS id, 'o' || c.opening_id || 'k4' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(concat_ws(' ', t.text, t.under), 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM activities t JOIN candidates c ON c.id = t.candidate_id;
--> statement-breakpoint
DROP TRIGGER `search_activities_changing`;--> statement-breakpoint
CREATE TRIGGER `search_activities_changing` BEFORE UPDATE OF text, under ON `activities` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 4, scope, words FROM searched_activities WHERE id = old.id;
END;
--> statement-breakpoint
DROP TRIGGER `search_activities_changed`;--> statement-breakpoint
CREATE TRIGGER `search_activities_changed` AFTER UPDATE OF text, under ON `activities` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 4, scope, words FROM searched_activities WHERE id = new.id;
END;
