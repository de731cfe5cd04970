CREATE TABLE `coauthor_lists` (
	`candidate_id` integer PRIMARY KEY NOT NULL,
	`found` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TRIGGER `coauthors_of_publication_added` AFTER INSERT ON `publications` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` = NEW.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `coauthors_of_publication_changed` AFTER UPDATE OF `candidate_id`, `work_key`, `year`, `author_count`, `author_position` ON `publications` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` IN (OLD.`candidate_id`, NEW.`candidate_id`);
END;--> statement-breakpoint
CREATE TRIGGER `coauthors_of_publication_removed` AFTER DELETE ON `publications` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` = OLD.`candidate_id`;
END;--> statement-breakpoint
CREATE TRIGGER `author_added` AFTER INSERT ON `authorships` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` = (SELECT `candidate_id` FROM `publications` WHERE `id` = NEW.`publication_id`);
END;--> statement-breakpoint
CREATE TRIGGER `author_changed` AFTER UPDATE ON `authorships` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` IN (SELECT `candidate_id` FROM `publications` WHERE `id` IN (OLD.`publication_id`, NEW.`publication_id`));
END;--> statement-breakpoint
CREATE TRIGGER `author_removed` AFTER DELETE ON `authorships` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` = (SELECT `candidate_id` FROM `publications` WHERE `id` = OLD.`publication_id`);
END;--> statement-breakpoint
CREATE TRIGGER `candidate_renamed` AFTER UPDATE OF `name` ON `candidates` BEGIN
	DELETE FROM `coauthor_lists` WHERE `candidate_id` = NEW.`id` AND OLD.`name` <> NEW.`name`;
END;
