CREATE TABLE `password_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`made_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_links_tokenHash_unique` ON `password_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `password_links_by_account` ON `password_links` (`account_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `candidates` ADD `hidden_places_at` integer;
--> statement-breakpoint
-- Where something is hidden already, its places are written with every change.
UPDATE `candidates` SET `hidden_places_at` = `created_at` WHERE `opening_id` IN (SELECT `id` FROM `openings` WHERE `hides` <> '[]');
--> statement-breakpoint
-- Words that have become pages of the site are no addresses of openings.
UPDATE `openings` SET `slug` = `slug` || '-' || `id` WHERE `slug` IN ('accounts', 'openings', 'password', 'pictures');
