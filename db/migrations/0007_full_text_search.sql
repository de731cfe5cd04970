CREATE TABLE `review_words` (
	`review_id` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_words` (
	`document_id` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- Full-text search. Each searched table has a view of what is searched of it ("id", "scope", "words"), and triggers that keep
-- the index in step with that view. "scope" is one word for the opening and the kind (o12k5), so that a search never walks
-- through the words of another opening. Letters that the tokenizer does not fold are written out here.
-- A later migration that makes one of these tables anew drops the views first, then makes views and triggers again and
-- runs the 'rebuild' at the end of this file; db/search.test.ts misses any trigger that is gone.
CREATE VIEW `searched_candidates` AS
SELECT t.id AS id, 'o' || t.opening_id || 'k0' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.name, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM candidates t;
--> statement-breakpoint
CREATE VIEW `searched_profile_facts` AS
SELECT t.id AS id, 'o' || c.opening_id || 'k1' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.value, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM profile_facts t JOIN candidates c ON c.id = t.candidate_id WHERE t.field IN ('email', 'position', 'affiliation', 'phd-institution', 'advisor', 'interest');
--> statement-breakpoint
CREATE VIEW `searched_education` AS
SELECT t.id AS id, 'o' || c.opening_id || 'k2' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(concat_ws(' ', t.degree, t.institution, t.thesis, t.advisors), 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM education t JOIN candidates c ON c.id = t.candidate_id;
--> statement-breakpoint
CREATE VIEW `searched_positions` AS
SELECT t.id AS id, 'o' || c.opening_id || 'k3' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(concat_ws(' ', t.title, t.organization), 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM positions t JOIN candidates c ON c.id = t.candidate_id;
--> statement-breakpoint
CREATE VIEW `searched_activities` AS
SELECT t.id AS id, 'o' || c.opening_id || 'k4' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.text, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM activities t JOIN candidates c ON c.id = t.candidate_id;
--> statement-breakpoint
CREATE VIEW `searched_publications` AS
SELECT t.id AS id, 'o' || t.opening_id || 'k5' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(concat_ws(' ', t.title, t.authors_text, t.venue, t.venue_as_printed, t.host, t.year, t.distinction, t.doi, t.arxiv), 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM publications t;
--> statement-breakpoint
CREATE VIEW `searched_document_words` AS
SELECT t.document_id AS id, 'o' || d.opening_id || 'k6' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.words, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM document_words t JOIN documents d ON d.id = t.document_id;
--> statement-breakpoint
CREATE VIEW `searched_notes` AS
SELECT t.id AS id, 'o' || t.opening_id || 'k7' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.text, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM notes t WHERE t.removed_at IS NULL;
--> statement-breakpoint
CREATE VIEW `searched_review_words` AS
SELECT t.review_id AS id, 'o' || r.opening_id || 'k8' AS scope, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.words, 'ø', 'o'), 'Ø', 'o'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ł', 'l'), 'Ł', 'l'), 'đ', 'd'), 'Đ', 'd'), 'ß', 'ss'), 'ẞ', 'ss') AS words
FROM review_words t JOIN reviews r ON r.id = t.review_id;
--> statement-breakpoint
CREATE VIEW `searched` AS
SELECT id * 16 + 0 AS id, scope, words FROM searched_candidates
UNION ALL SELECT id * 16 + 1 AS id, scope, words FROM searched_profile_facts
UNION ALL SELECT id * 16 + 2 AS id, scope, words FROM searched_education
UNION ALL SELECT id * 16 + 3 AS id, scope, words FROM searched_positions
UNION ALL SELECT id * 16 + 4 AS id, scope, words FROM searched_activities
UNION ALL SELECT id * 16 + 5 AS id, scope, words FROM searched_publications
UNION ALL SELECT id * 16 + 6 AS id, scope, words FROM searched_document_words
UNION ALL SELECT id * 16 + 7 AS id, scope, words FROM searched_notes
UNION ALL SELECT id * 16 + 8 AS id, scope, words FROM searched_review_words;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(scope, words, content='searched', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `search_candidates_added` AFTER INSERT ON `candidates` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 0, scope, words FROM searched_candidates WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_candidates_changing` BEFORE UPDATE OF name ON `candidates` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 0, scope, words FROM searched_candidates WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_candidates_changed` AFTER UPDATE OF name ON `candidates` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 0, scope, words FROM searched_candidates WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_candidates_removed` BEFORE DELETE ON `candidates` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 0, scope, words FROM searched_candidates WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_profile_facts_added` AFTER INSERT ON `profile_facts` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 1, scope, words FROM searched_profile_facts WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_profile_facts_changing` BEFORE UPDATE OF field, value ON `profile_facts` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 1, scope, words FROM searched_profile_facts WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_profile_facts_changed` AFTER UPDATE OF field, value ON `profile_facts` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 1, scope, words FROM searched_profile_facts WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_profile_facts_removed` BEFORE DELETE ON `profile_facts` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 1, scope, words FROM searched_profile_facts WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_education_added` AFTER INSERT ON `education` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 2, scope, words FROM searched_education WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_education_changing` BEFORE UPDATE OF degree, institution, thesis, advisors ON `education` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 2, scope, words FROM searched_education WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_education_changed` AFTER UPDATE OF degree, institution, thesis, advisors ON `education` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 2, scope, words FROM searched_education WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_education_removed` BEFORE DELETE ON `education` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 2, scope, words FROM searched_education WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_positions_added` AFTER INSERT ON `positions` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 3, scope, words FROM searched_positions WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_positions_changing` BEFORE UPDATE OF title, organization ON `positions` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 3, scope, words FROM searched_positions WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_positions_changed` AFTER UPDATE OF title, organization ON `positions` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 3, scope, words FROM searched_positions WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_positions_removed` BEFORE DELETE ON `positions` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 3, scope, words FROM searched_positions WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_activities_added` AFTER INSERT ON `activities` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 4, scope, words FROM searched_activities WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_activities_changing` BEFORE UPDATE OF text ON `activities` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 4, scope, words FROM searched_activities WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_activities_changed` AFTER UPDATE OF text ON `activities` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 4, scope, words FROM searched_activities WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_activities_removed` BEFORE DELETE ON `activities` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 4, scope, words FROM searched_activities WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_publications_added` AFTER INSERT ON `publications` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 5, scope, words FROM searched_publications WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_publications_changing` BEFORE UPDATE OF title, authors_text, venue, venue_as_printed, host, year, distinction, doi, arxiv ON `publications` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 5, scope, words FROM searched_publications WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_publications_changed` AFTER UPDATE OF title, authors_text, venue, venue_as_printed, host, year, distinction, doi, arxiv ON `publications` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 5, scope, words FROM searched_publications WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_publications_removed` BEFORE DELETE ON `publications` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 5, scope, words FROM searched_publications WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_words_added` AFTER INSERT ON `document_words` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 6, scope, words FROM searched_document_words WHERE id = new.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_words_changing` BEFORE UPDATE OF words ON `document_words` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 6, scope, words FROM searched_document_words WHERE id = old.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_words_changed` AFTER UPDATE OF words ON `document_words` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 6, scope, words FROM searched_document_words WHERE id = new.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_document_words_removed` BEFORE DELETE ON `document_words` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 6, scope, words FROM searched_document_words WHERE id = old.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_added` AFTER INSERT ON `notes` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 7, scope, words FROM searched_notes WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_changing` BEFORE UPDATE OF text, removed_at ON `notes` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 7, scope, words FROM searched_notes WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_changed` AFTER UPDATE OF text, removed_at ON `notes` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 7, scope, words FROM searched_notes WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_notes_removed` BEFORE DELETE ON `notes` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 7, scope, words FROM searched_notes WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_review_words_added` AFTER INSERT ON `review_words` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 8, scope, words FROM searched_review_words WHERE id = new.review_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_review_words_changing` BEFORE UPDATE OF words ON `review_words` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 8, scope, words FROM searched_review_words WHERE id = old.review_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_review_words_changed` AFTER UPDATE OF words ON `review_words` BEGIN
	INSERT INTO search_index(rowid, scope, words) SELECT id * 16 + 8, scope, words FROM searched_review_words WHERE id = new.review_id;
END;
--> statement-breakpoint
CREATE TRIGGER `search_review_words_removed` BEFORE DELETE ON `review_words` BEGIN
	INSERT INTO search_index(search_index, rowid, scope, words) SELECT 'delete', id * 16 + 8, scope, words FROM searched_review_words WHERE id = old.review_id;
END;
--> statement-breakpoint
CREATE TRIGGER `review_submitted` AFTER INSERT ON `review_revisions` WHEN new.submitted BEGIN
	INSERT INTO review_words(review_id, words)
	SELECT new.review_id, concat_ws(' ', new.content ->> '$.comment', new.content ->> '$.reason', (
		SELECT group_concat(s.value ->> '$.evidence', ' ') FROM json_each(new.content, '$.scores') s WHERE s.value ->> '$.value' IS NOT NULL))
	WHERE true ON CONFLICT(review_id) DO UPDATE SET words = excluded.words;
END;
--> statement-breakpoint
CREATE TRIGGER `review_removed` BEFORE DELETE ON `reviews` BEGIN
	DELETE FROM review_words WHERE review_id = old.id;
END;
--> statement-breakpoint
INSERT INTO review_words(review_id, words)
	SELECT v.review_id, concat_ws(' ', v.content ->> '$.comment', v.content ->> '$.reason', (
		SELECT group_concat(s.value ->> '$.evidence', ' ') FROM json_each(v.content, '$.scores') s WHERE s.value ->> '$.value' IS NOT NULL))
	FROM review_revisions v WHERE v.submitted AND v.revision = (
		SELECT max(revision) FROM review_revisions WHERE review_id = v.review_id AND submitted);
--> statement-breakpoint
INSERT INTO search_index(search_index) VALUES ('rebuild');
