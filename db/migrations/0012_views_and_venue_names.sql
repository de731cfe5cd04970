CREATE TABLE `shared_views` (
	`view_id` integer PRIMARY KEY NOT NULL,
	`shared_by` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`view_id`) REFERENCES `saved_views`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`shared_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `venue_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`place` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`changed_by` integer NOT NULL,
	`at` integer NOT NULL,
	`undone_by` integer,
	`undone_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `venue_changes_in_order` ON `venue_changes` (`opening_id`,`place`);--> statement-breakpoint
CREATE TABLE `venue_names` (
	`opening_id` integer NOT NULL,
	`printed` text NOT NULL,
	`shown` text NOT NULL,
	PRIMARY KEY(`opening_id`, `printed`),
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `watched_venues` (
	`opening_id` integer NOT NULL,
	`venue` text NOT NULL,
	`added_by` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`opening_id`, `venue`),
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
