CREATE TABLE `publication_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`publication_id` integer NOT NULL,
	`version` integer NOT NULL,
	`printing` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`title` text NOT NULL,
	`venue` text,
	`venue_as_printed` text,
	`year` integer,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`distinction` text,
	`links` text NOT NULL,
	`authors` text NOT NULL,
	`counted_as` integer GENERATED ALWAYS AS (CASE status WHEN 'published' THEN CASE kind WHEN 'conference' THEN 0 WHEN 'journal' THEN 1 WHEN 'workshop' THEN 2 WHEN 'preprint' THEN 3 WHEN 'submitted' THEN 4 WHEN 'working' THEN 5 WHEN 'book' THEN 6 WHEN 'thesis' THEN 7 WHEN 'other' THEN 8 END ELSE CASE status WHEN 'conference' THEN 0 WHEN 'journal' THEN 1 WHEN 'workshop' THEN 2 WHEN 'preprint' THEN 3 WHEN 'submitted' THEN 4 WHEN 'working' THEN 5 WHEN 'book' THEN 6 WHEN 'thesis' THEN 7 WHEN 'other' THEN 8 END END) VIRTUAL NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_versions_in_order` ON `publication_versions` (`publication_id`,`version`,`printing`);--> statement-breakpoint
CREATE INDEX `publication_versions_by_document` ON `publication_versions` (`document_id`);--> statement-breakpoint
ALTER TABLE `education` ADD `beside_id` integer;--> statement-breakpoint
ALTER TABLE `positions` ADD `beside_id` integer;--> statement-breakpoint
ALTER TABLE `profile_facts` ADD `beside` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `title_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `version_count` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `together` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `publications_by_title` ON `publications` (`opening_id`,`title_key`);--> statement-breakpoint
CREATE INDEX `publications_of_many` ON `publications` (`opening_id`,`work_key`) WHERE version_count > 1 or together = 1;--> statement-breakpoint
UPDATE `publications` SET `title_key` = `work_key`;--> statement-breakpoint
UPDATE `publications` SET `together` = 1 WHERE `work_key` <> '' AND EXISTS (SELECT 1 FROM `publications` AS `other` WHERE `other`.`opening_id` = `publications`.`opening_id` AND `other`.`work_key` = `publications`.`work_key` AND `other`.`id` <> `publications`.`id`);--> statement-breakpoint
-- Where to look for other rows of a work is no figure of the candidate.
DROP TRIGGER `publication_changed`;--> statement-breakpoint
CREATE TRIGGER `publication_changed` AFTER UPDATE OF `candidate_id`, `venue`, `year`, `kind`, `status`, `first_author` ON `publications` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` IN (OLD.`candidate_id`, NEW.`candidate_id`) AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `publication_version_added` AFTER INSERT ON `publication_versions` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `figures` IS NOT NULL AND `id` = (SELECT `candidate_id` FROM `publications` WHERE `id` = NEW.`publication_id`);
END;--> statement-breakpoint
CREATE TRIGGER `publication_version_changed` AFTER UPDATE ON `publication_versions` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `figures` IS NOT NULL AND `id` = (SELECT `candidate_id` FROM `publications` WHERE `id` = NEW.`publication_id`);
END;--> statement-breakpoint
CREATE TRIGGER `publication_version_removed` AFTER DELETE ON `publication_versions` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `figures` IS NOT NULL AND `id` = (SELECT `candidate_id` FROM `publications` WHERE `id` = OLD.`publication_id`);
END;
