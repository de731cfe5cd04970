CREATE TABLE `desk_places` (
	`opening_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`document_id` integer,
	`criterion_key` integer,
	`scroll` real DEFAULT 0 NOT NULL,
	`seconds` integer DEFAULT 0 NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `account_id`),
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_places_last` ON `desk_places` (`opening_id`,`account_id`,`at`);