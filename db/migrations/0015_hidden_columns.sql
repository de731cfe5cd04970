CREATE TABLE `hidden_spans` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`hides` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hidden_spans_by_document` ON `hidden_spans` (`document_id`);--> statement-breakpoint
ALTER TABLE `openings` ADD `hides` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `candidates` ADD `alias` text;--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_by_alias` ON `candidates` (`opening_id`,`alias`);--> statement-breakpoint
-- The year of a thesis no longer counts as that of the latest publication: figures are counted anew.
UPDATE `candidates` SET `figures` = NULL;
