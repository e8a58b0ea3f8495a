/**
 * Names of medicines and of their groups that a sentence may only hold when the cited article (or the clinic's own data)
 * holds them. Source: generic and US brand names that occur on MedlinePlus drug index pages and in the articles of this
 * project; compiled by us, not reviewed by a pharmacist. Folded, lower case, English and Spanish.
 */
const NAMES = `
acetaminophen acetaminofen paracetamol tylenol ibuprofen ibuprofeno advil motrin naproxen naproxeno aleve aspirin aspirina
diclofenac diclofenaco meloxicam celecoxib ketorolac tramadol codeine codeina oxycodone oxicodona hydrocodone morphine morfina fentanyl
fentanilo naloxone naloxona narcan amoxicillin amoxicilina penicillin penicilina ampicillin augmentin azithromycin azitromicina zithromax
cephalexin cefalexina ciprofloxacin ciprofloxacino levofloxacin doxycycline doxiciclina nitrofurantoin trimethoprim bactrim
metronidazole metronidazol fluconazole fluconazol acyclovir aciclovir valacyclovir oseltamivir tamiflu paxlovid
metformin metformina insulin insulina glipizide glyburide ozempic semaglutide glucagon lisinopril enalapril losartan valsartan
amlodipine amlodipino metoprolol atenolol carvedilol propranolol hydrochlorothiazide furosemide furosemida spironolactone
atorvastatin atorvastatina lipitor simvastatin simvastatina rosuvastatin warfarin warfarina coumadin apixaban eliquis rivaroxaban xarelto
heparin heparina clopidogrel plavix nitroglycerin nitroglicerina digoxin digoxina albuterol salbutamol ventolin budesonide fluticasone
flonase montelukast singulair prednisone prednisona prednisolone epinephrine epinefrina adrenalina epipen diphenhydramine difenhidramina
benadryl cetirizine cetirizina zyrtec loratadine loratadina claritin fexofenadine allegra pseudoephedrine pseudoefedrina sudafed
dextromethorphan dextrometorfano guaifenesin mucinex omeprazole omeprazol prilosec pantoprazole famotidine famotidina pepcid
antacid antiacido tums loperamide loperamida imodium bismuth pepto ondansetron zofran senna miralax polyethylene docusate
levothyroxine levotiroxina synthroid methimazole sertraline sertralina zoloft fluoxetine fluoxetina prozac escitalopram lexapro citalopram
bupropion venlafaxine duloxetine trazodone trazodona alprazolam xanax lorazepam ativan diazepam valium clonazepam zolpidem ambien melatonin
melatonina lithium litio quetiapine gabapentin pregabalin lamotrigine topiramate carbamazepine phenytoin levetiracetam sumatriptan
methotrexate metotrexato hydroxychloroquine adalimumab humira tamoxifen estradiol estrogen estrogeno progesterone progesterona
levonorgestrel minoxidil finasteride sildenafil viagra hydrocortisone hidrocortisona benzocaine lidocaine lidocaina calamine calamina
`
export const MEDICINES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean))
