CREATE TABLE `assignments` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`reader_id` integer NOT NULL,
	`assigned_by` integer NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_by` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_once` ON `assignments` (`candidate_id`,`reader_id`) WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE INDEX `assignments_by_reader` ON `assignments` (`opening_id`,`reader_id`);--> statement-breakpoint
CREATE TABLE `reader_terms` (
	`opening_id` integer NOT NULL,
	`reader_id` integer NOT NULL,
	`takes_part` integer NOT NULL,
	`panel` integer,
	`most_files` integer,
	`words` text NOT NULL,
	PRIMARY KEY(`opening_id`, `reader_id`),
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ballot_names` (
	`ballot_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`added_by` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ballot_id`, `candidate_id`),
	FOREIGN KEY (`ballot_id`) REFERENCES `ballots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ballot_rounds` (
	`ballot_id` integer NOT NULL,
	`round` integer NOT NULL,
	`opened_by` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_by` integer,
	`closed_at` integer,
	PRIMARY KEY(`ballot_id`, `round`),
	FOREIGN KEY (`ballot_id`) REFERENCES `ballots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ballots` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`opened_by` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ballots_by_opening` ON `ballots` (`opening_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `votes` (
	`id` integer PRIMARY KEY NOT NULL,
	`ballot_id` integer NOT NULL,
	`round` integer NOT NULL,
	`voter_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`draft` text NOT NULL,
	`saved_at` integer NOT NULL,
	`cast` text,
	`cast_at` integer,
	FOREIGN KEY (`ballot_id`) REFERENCES `ballots`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voter_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `votes_once` ON `votes` (`ballot_id`,`round`,`voter_id`);