CREATE TABLE `legal_holds` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`reason` text NOT NULL,
	`placed_by` integer NOT NULL,
	`placed_at` integer NOT NULL,
	`lifted_by` integer,
	`lifted_at` integer,
	`lift_reason` text,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `legal_holds_by_opening` ON `legal_holds` (`opening_id`);--> statement-breakpoint
CREATE TABLE `minutes` (
	`note_id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `minutes_by_candidate` ON `minutes` (`candidate_id`,`at`);--> statement-breakpoint
CREATE TABLE `practice_reviews` (
	`opening_id` integer NOT NULL,
	`file` text NOT NULL,
	`reviewer_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` integer NOT NULL,
	`submitted_at` integer,
	PRIMARY KEY(`opening_id`, `file`, `reviewer_id`),
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practice_rounds` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`started_by` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_rounds_by_opening` ON `practice_rounds` (`opening_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `purges` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`purged_by` integer NOT NULL,
	`purged_at` integer NOT NULL,
	`statement` text NOT NULL,
	`sha256` text NOT NULL,
	`files_left` text NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`purged_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `purges_by_opening` ON `purges` (`opening_id`);--> statement-breakpoint
CREATE TABLE `retentions` (
	`opening_id` integer PRIMARY KEY NOT NULL,
	`months` integer NOT NULL,
	`set_by` integer NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
