ALTER TABLE `candidates` ADD `figures` text;--> statement-breakpoint
CREATE TRIGGER `publication_added` AFTER INSERT ON `publications` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` = NEW.`candidate_id` AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `publication_changed` AFTER UPDATE ON `publications` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` IN (OLD.`candidate_id`, NEW.`candidate_id`) AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `publication_removed` AFTER DELETE ON `publications` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` = OLD.`candidate_id` AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `fact_added` AFTER INSERT ON `profile_facts` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` = NEW.`candidate_id` AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `fact_changed` AFTER UPDATE ON `profile_facts` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` IN (OLD.`candidate_id`, NEW.`candidate_id`) AND `figures` IS NOT NULL;
END;--> statement-breakpoint
CREATE TRIGGER `fact_removed` AFTER DELETE ON `profile_facts` BEGIN
	UPDATE `candidates` SET `figures` = NULL WHERE `id` = OLD.`candidate_id` AND `figures` IS NOT NULL;
END;
