CREATE INDEX `events_by_candidate` ON `events` (`candidate_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_document` ON `events` (("detail" ->> '$.documentId'));