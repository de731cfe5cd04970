DROP INDEX `publications_by_counted_as`;--> statement-breakpoint
DROP INDEX `publications_by_authors`;--> statement-breakpoint
DROP INDEX `publications_by_standing`;--> statement-breakpoint
CREATE INDEX `publications_by_kind` ON `publications` (`opening_id`,`kind`,`status`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_counted_as` ON `publications` (`opening_id`,`counted_as`);--> statement-breakpoint
CREATE INDEX `publications_by_authors` ON `publications` (`opening_id`,(case when "authors_text" <> '' then "authors_text" end) collate nocase);--> statement-breakpoint
CREATE INDEX `publications_by_standing` ON `publications` (`candidate_id`,`kind`,`status`,`venue`,`first_author`,`year`);