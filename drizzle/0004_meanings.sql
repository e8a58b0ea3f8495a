CREATE TABLE "article_vectors" (
	"clinic_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"model" text NOT NULL,
	"version" integer NOT NULL,
	"vector" real[] NOT NULL,
	CONSTRAINT "article_vectors_clinic_id_article_id_model_pk" PRIMARY KEY("clinic_id","article_id","model")
);
--> statement-breakpoint
ALTER TABLE "article_vectors" ADD CONSTRAINT "article_vectors_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_vectors" ADD CONSTRAINT "article_vectors_clinic_id_article_id_articles_clinic_id_id_fk" FOREIGN KEY ("clinic_id","article_id") REFERENCES "public"."articles"("clinic_id","id") ON DELETE no action ON UPDATE no action;