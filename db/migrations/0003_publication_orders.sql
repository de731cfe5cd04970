DROP INDEX `publications_by_title`;--> statement-breakpoint
DROP INDEX `publications_by_kind`;--> statement-breakpoint
DROP INDEX `publications_by_year`;--> statement-breakpoint
DROP INDEX `publications_by_venue`;--> statement-breakpoint
DROP INDEX `publications_by_authors`;--> statement-breakpoint
ALTER TABLE `publications` ADD `counted_as` integer GENERATED ALWAYS AS (CASE status WHEN 'published' THEN CASE kind WHEN 'conference' THEN 0 WHEN 'journal' THEN 1 WHEN 'workshop' THEN 2 WHEN 'preprint' THEN 3 WHEN 'submitted' THEN 4 WHEN 'working' THEN 5 WHEN 'book' THEN 6 WHEN 'thesis' THEN 7 WHEN 'other' THEN 8 END ELSE CASE status WHEN 'conference' THEN 0 WHEN 'journal' THEN 1 WHEN 'workshop' THEN 2 WHEN 'preprint' THEN 3 WHEN 'submitted' THEN 4 WHEN 'working' THEN 5 WHEN 'book' THEN 6 WHEN 'thesis' THEN 7 WHEN 'other' THEN 8 END END) VIRTUAL NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_by_counted_as` ON `publications` (`opening_id`,`counted_as`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_first_author` ON `publications` (`opening_id`,`first_author`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_distinction` ON `publications` (`opening_id`,"distinction" collate nocase);--> statement-breakpoint
CREATE INDEX `publications_by_standing` ON `publications` (`candidate_id`,`counted_as`,`venue`,`first_author`,`year`);--> statement-breakpoint
CREATE INDEX `publications_by_year` ON `publications` (`opening_id`,`year`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_venue` ON `publications` (`opening_id`,"venue" collate nocase,`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_authors` ON `publications` (`opening_id`,"authors_text" collate nocase);--> statement-breakpoint
CREATE INDEX `candidates_by_name` ON `candidates` (`opening_id`,"name" collate nocase);