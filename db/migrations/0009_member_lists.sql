CREATE TABLE `member_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`opening_id` integer NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	`message` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_documents_once` ON `member_documents` (`account_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `member_documents_by_state` ON `member_documents` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `member_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`document_id` integer,
	`relation` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `member_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_people_by_member` ON `member_people` (`account_id`);--> statement-breakpoint
CREATE TABLE `member_stays` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`document_id` integer,
	`institution` text NOT NULL,
	`start_year` integer,
	`start_month` integer,
	`end_year` integer,
	`end_month` integer,
	`ongoing` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `member_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_stays_by_member` ON `member_stays` (`account_id`);--> statement-breakpoint
CREATE TABLE `member_works` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`document_id` integer,
	`title` text NOT NULL,
	`work_key` text NOT NULL,
	`authors` text NOT NULL,
	`self` integer,
	`year` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `member_documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_works_by_member` ON `member_works` (`account_id`);--> statement-breakpoint
ALTER TABLE `openings` ADD `conflict_months` integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE `conflicts` ADD `strength` text;