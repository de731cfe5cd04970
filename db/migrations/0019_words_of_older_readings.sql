-- Texts that were read before there was a search: their words, with blanks over protected details. Places count UTF-16
-- units, substr() letters: a text with letters beyond U+FFFF is found again when it is read again.
INSERT INTO `document_words` (`document_id`, `words`)
WITH RECURSIVE
	`places` AS (
		SELECT `document_id`, `start`, `end`, row_number() OVER (PARTITION BY `document_id` ORDER BY `start`, `end`) AS `n` FROM `protected_spans`
	),
	`blanked` (`document_id`, `words`, `n`) AS (
		SELECT d.`document_id`, d.`text`, 0 FROM `drafts` d
		WHERE NOT EXISTS (SELECT 1 FROM `document_words` w WHERE w.`document_id` = d.`document_id`)
		AND d.`text` NOT GLOB '*[' || char(65536) || '-' || char(1114111) || ']*'
		UNION ALL
		SELECT b.`document_id`, substr(b.`words`, 1, p.`start`) || printf('%*s', p.`end` - p.`start`, '') || substr(b.`words`, p.`end` + 1), p.`n`
		FROM `blanked` b JOIN `places` p ON p.`document_id` = b.`document_id` AND p.`n` = b.`n` + 1
	)
SELECT `document_id`, `words` FROM `blanked` b
WHERE `n` = (SELECT count(*) FROM `protected_spans` p WHERE p.`document_id` = b.`document_id`);
--> statement-breakpoint
-- Drafts from before their numbers were kept with them. A person looks at each before it is accepted.
UPDATE `drafts` SET `summary` = json_object(
	'name', `draft` ->> '$.name.value',
	'affiliation', `draft` ->> '$.affiliation.value',
	'publications', json_array_length(`draft`, '$.publications'),
	'education', json_array_length(`draft`, '$.education'),
	'employment', json_array_length(`draft`, '$.employment'),
	'activities', json_array_length(`draft`, '$.activities'),
	'doubtful', (SELECT count(*) FROM json_tree(`draft`) t WHERE t.key = 'confidence' AND t.value < 0.7),
	'notUnderstood', (SELECT coalesce(sum(json_array_length(s.value, '$.notUnderstood')), 0) FROM json_each(`draft`, '$.sections') s),
	'remarks', json_array_length(`draft`, '$.remarks'),
	'confident', json('false')
) WHERE `summary` = '{}';
