CREATE TABLE `candidate_looks` (
	`candidate_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `account_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `note_mentions` (
	`note_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	PRIMARY KEY(`note_id`, `account_id`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `note_mentions_by_account` ON `note_mentions` (`account_id`);--> statement-breakpoint
ALTER TABLE `openings` ADD `adjusted_ranking_at` integer;--> statement-breakpoint
ALTER TABLE `openings` ADD `adjusted_ranking_by` integer REFERENCES accounts(id);--> statement-breakpoint
ALTER TABLE `openings` ADD `discussion_at` integer;--> statement-breakpoint
ALTER TABLE `notes` ADD `reply_to` integer;