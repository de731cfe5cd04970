CREATE INDEX `activities_by_document` ON `activities` (`document_id`);--> statement-breakpoint
CREATE INDEX `education_by_document` ON `education` (`document_id`);--> statement-breakpoint
CREATE INDEX `positions_by_document` ON `positions` (`document_id`);--> statement-breakpoint
CREATE INDEX `profile_facts_by_document` ON `profile_facts` (`document_id`);--> statement-breakpoint
CREATE INDEX `publications_by_document` ON `publications` (`document_id`);