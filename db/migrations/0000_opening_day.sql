CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`site_admin` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`opening_id` integer,
	`at` integer NOT NULL,
	`actor_id` integer,
	`action` text NOT NULL,
	`candidate_id` integer,
	`detail` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "events_detail_is_json" CHECK(json_valid("events"."detail"))
);
--> statement-breakpoint
CREATE INDEX `events_by_opening` ON `events` (`opening_id`,`id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`opening_id` integer NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`accepted_by` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_by_opening` ON `invitations` (`opening_id`);--> statement-breakpoint
CREATE TABLE `openings` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`department` text NOT NULL,
	`phase` text DEFAULT 'setup' NOT NULL,
	`seal` text DEFAULT 'after-own' NOT NULL,
	`observers_browse` integer DEFAULT false NOT NULL,
	`readers_per_file` integer DEFAULT 3 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `openings_slug_unique` ON `openings` (`slug`);--> statement-breakpoint
CREATE TABLE `seats` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`role` text NOT NULL,
	`affiliation` text DEFAULT '' NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seats_once` ON `seats` (`opening_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `seats_by_account` ON `seats` (`account_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_tokenHash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `setup_codes` (
	`id` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` integer PRIMARY KEY NOT NULL,
	`email_hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempts_by_email` ON `sign_in_attempts` (`email_hash`,`at`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`start_year` integer,
	`start_month` integer,
	`end_year` integer,
	`end_month` integer,
	`ongoing` integer DEFAULT false NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activities_by_candidate` ON `activities` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `authorships` (
	`publication_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`self` integer NOT NULL,
	`equal` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `position`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `authorships_by_name` ON `authorships` (`name_key`);--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`name` text NOT NULL,
	`stage` text DEFAULT 'received' NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidates_by_opening` ON `candidates` (`opening_id`,`name`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`correction` text NOT NULL,
	`corrected_by` integer NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrected_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_by_document` ON `corrections` (`document_id`,`at`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`candidate_id` integer,
	`file_name` text NOT NULL,
	`kind` text,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`added_by` integer NOT NULL,
	`added_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_once` ON `documents` (`opening_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `documents_by_candidate` ON `documents` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`draft` text NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `education` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`start_year` integer,
	`start_month` integer,
	`end_year` integer,
	`end_month` integer,
	`ongoing` integer DEFAULT false NOT NULL,
	`institution` text NOT NULL,
	`degree` text,
	`thesis` text,
	`advisors` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `education_by_candidate` ON `education` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`message` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_by_state` ON `imports` (`state`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`start_year` integer,
	`start_month` integer,
	`end_year` integer,
	`end_month` integer,
	`ongoing` integer DEFAULT false NOT NULL,
	`organization` text,
	`title` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_by_candidate` ON `positions` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `profile_facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`label` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `profile_facts_by_candidate` ON `profile_facts` (`candidate_id`,`field`);--> statement-breakpoint
CREATE TABLE `protected_spans` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` integer NOT NULL,
	`kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `protected_spans_by_document` ON `protected_spans` (`document_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`confidence` real NOT NULL,
	`opening_id` integer NOT NULL,
	`title` text NOT NULL,
	`work_key` text NOT NULL,
	`venue` text,
	`venue_as_printed` text,
	`host` text,
	`year` integer,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`distinction` text,
	`arxiv` text,
	`doi` text,
	`workshop_version` text,
	`selected` integer DEFAULT false NOT NULL,
	`links` text NOT NULL,
	`author_count` integer NOT NULL,
	`authors_truncated` integer DEFAULT false NOT NULL,
	`author_position` integer,
	`first_author` integer NOT NULL,
	`authors_text` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_by_candidate` ON `publications` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `publications_by_title` ON `publications` (`opening_id`,`title`);--> statement-breakpoint
CREATE INDEX `publications_by_year` ON `publications` (`opening_id`,`year`);--> statement-breakpoint
CREATE INDEX `publications_by_venue` ON `publications` (`opening_id`,`venue`);--> statement-breakpoint
CREATE INDEX `publications_by_kind` ON `publications` (`opening_id`,`kind`);--> statement-breakpoint
CREATE INDEX `publications_by_status` ON `publications` (`opening_id`,`status`);--> statement-breakpoint
CREATE INDEX `publications_by_position` ON `publications` (`opening_id`,`author_position`);--> statement-breakpoint
CREATE INDEX `publications_by_authors` ON `publications` (`opening_id`,`authors_text`);--> statement-breakpoint
CREATE INDEX `publications_by_work` ON `publications` (`opening_id`,`work_key`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`table` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_once` ON `saved_views` (`opening_id`,`account_id`,`table`,`name`);--> statement-breakpoint
CREATE TABLE `shortlist_entries` (
	`candidate_id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`rank` integer NOT NULL,
	`reason` text NOT NULL,
	`added_by` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stage_moves` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`reason_for` text NOT NULL,
	`reason_against` text DEFAULT '' NOT NULL,
	`moved_by` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_moves_by_candidate` ON `stage_moves` (`candidate_id`,`at`);--> statement-breakpoint
CREATE TABLE `tags` (
	`candidate_id` integer NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`candidate_id`, `tag`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` integer PRIMARY KEY NOT NULL,
	`rubric_id` integer NOT NULL,
	`position` integer NOT NULL,
	`key` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`weight` real NOT NULL,
	`independent` integer NOT NULL,
	`levels` text NOT NULL,
	FOREIGN KEY (`rubric_id`) REFERENCES `rubrics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_once` ON `criteria` (`rubric_id`,`position`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`audience` text NOT NULL,
	`text` text NOT NULL,
	`document_id` integer,
	`start` integer,
	`end` integer,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_by_candidate` ON `notes` (`candidate_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notes_by_author` ON `notes` (`author_id`);--> statement-breakpoint
CREATE TABLE `review_revisions` (
	`review_id` integer NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	`submitted` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`review_id`, `revision`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`reviewer_id` integer NOT NULL,
	`round` integer DEFAULT 1 NOT NULL,
	`revision` integer NOT NULL,
	`recommendation` text,
	`comment` text DEFAULT '' NOT NULL,
	`read` text NOT NULL,
	`started_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_once` ON `reviews` (`candidate_id`,`reviewer_id`,`round`);--> statement-breakpoint
CREATE INDEX `reviews_by_opening` ON `reviews` (`opening_id`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `reviews_by_reviewer` ON `reviews` (`opening_id`,`reviewer_id`);--> statement-breakpoint
CREATE TABLE `rubrics` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`version` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`locked_at` integer,
	`locked_by` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`locked_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rubrics_once` ON `rubrics` (`opening_id`,`version`);--> statement-breakpoint
CREATE TABLE `scores` (
	`review_id` integer NOT NULL,
	`criterion_key` integer NOT NULL,
	`value` integer,
	`evidence` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`review_id`, `criterion_key`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` integer PRIMARY KEY NOT NULL,
	`opening_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`candidate_id` integer,
	`kind` text NOT NULL,
	`scope` text NOT NULL,
	`state` text NOT NULL,
	`evidence` text NOT NULL,
	`decided_by` integer,
	`decision_reason` text,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflicts_by_member` ON `conflicts` (`account_id`,`opening_id`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `conflicts_by_opening` ON `conflicts` (`opening_id`);